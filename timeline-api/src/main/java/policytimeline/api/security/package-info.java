/// Who may write.
@NullMarked
package policytimeline.api.security;

import org.jspecify.annotations.NullMarked;
