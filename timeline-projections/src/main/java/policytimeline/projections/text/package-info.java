/// The consolidated text of instruments, made anew from the log for one question.
@NullMarked
package policytimeline.projections.text;

import org.jspecify.annotations.NullMarked;
