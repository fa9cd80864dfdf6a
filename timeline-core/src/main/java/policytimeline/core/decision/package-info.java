/// What a command may answer: a decision to record, or a refusal with its reason.
@NullMarked
package policytimeline.core.decision;

import org.jspecify.annotations.NullMarked;
