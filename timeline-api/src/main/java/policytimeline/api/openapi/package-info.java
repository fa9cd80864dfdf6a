/// The OpenAPI document: what the controllers tell of themselves, with the words and the examples
/// of `openapi/*.yaml`.
@NullMarked
package policytimeline.api.openapi;

import org.jspecify.annotations.NullMarked;
