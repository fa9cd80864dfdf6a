/// Breaks the rule that classes are named by what they are.
@NullMarked
package policytimeline.api.broken.name;

import org.jspecify.annotations.NullMarked;
