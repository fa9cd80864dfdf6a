/// The folded record of instruments, made anew from the log for one question.
@NullMarked
package policytimeline.projections.record;

import org.jspecify.annotations.NullMarked;
