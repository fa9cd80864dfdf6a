/// Breaks the rule that only what others need is public.
@NullMarked
package policytimeline.projections.broken.front;

import org.jspecify.annotations.NullMarked;
