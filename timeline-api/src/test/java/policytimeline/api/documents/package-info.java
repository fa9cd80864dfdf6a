/// What the documents say holds.
@NullMarked
package policytimeline.api.documents;

import org.jspecify.annotations.NullMarked;
