/// What all pages have.
@NullMarked
package policytimeline.api.frame;

import org.jspecify.annotations.NullMarked;
