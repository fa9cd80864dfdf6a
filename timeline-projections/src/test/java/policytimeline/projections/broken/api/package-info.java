/// Breaks the rule that nothing, and stands for the web.
@NullMarked
package policytimeline.projections.broken.api;

import org.jspecify.annotations.NullMarked;
