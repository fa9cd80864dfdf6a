/// Plans: their pillars and recommended actions as they stood, and what is recorded of them.
@NullMarked
package policytimeline.api.plan;

import org.jspecify.annotations.NullMarked;
