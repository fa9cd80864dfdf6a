/// How far the read models are, for the administrator.
@NullMarked
package policytimeline.api.projection;

import org.jspecify.annotations.NullMarked;
