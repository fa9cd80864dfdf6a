/// The OpenAPI document is complete, valid and true.
@NullMarked
package policytimeline.api.openapi;

import org.jspecify.annotations.NullMarked;
