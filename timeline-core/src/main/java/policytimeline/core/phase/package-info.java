/// Law's arithmetic: from the entries of an instrument to what held on each day. Pure and total,
/// and the only place where dates of law are reckoned.
@NullMarked
package policytimeline.core.phase;

import org.jspecify.annotations.NullMarked;
