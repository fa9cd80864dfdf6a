/// First answers: a request that is repeated under one key is answered as the first time.
@NullMarked
package policytimeline.projections.answer;

import org.jspecify.annotations.NullMarked;
