/// One instrument: as it stood, its phases, its entries, its relations.
@NullMarked
package policytimeline.api.instrument;

import org.jspecify.annotations.NullMarked;
