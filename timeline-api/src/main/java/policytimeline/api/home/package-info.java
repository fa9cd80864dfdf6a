/// The data folder, and the embedded database in it.
@NullMarked
package policytimeline.api.home;

import org.jspecify.annotations.NullMarked;
