/// Requests that may be repeated: `Idempotency-Key`.
@NullMarked
package policytimeline.api.idempotency;

import org.jspecify.annotations.NullMarked;
