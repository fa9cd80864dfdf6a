/// Requests that are repeated.
@NullMarked
package policytimeline.api.idempotency;

import org.jspecify.annotations.NullMarked;
