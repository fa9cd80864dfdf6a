/// Files sent to be imported.
@NullMarked
package policytimeline.api.imports;

import org.jspecify.annotations.NullMarked;
