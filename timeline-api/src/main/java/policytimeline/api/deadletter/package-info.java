/// Entries that the read models could not take in, for the administrator.
@NullMarked
package policytimeline.api.deadletter;

import org.jspecify.annotations.NullMarked;
