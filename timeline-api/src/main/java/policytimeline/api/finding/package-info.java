/// What contradicts or is missing in the record.
@NullMarked
package policytimeline.api.finding;

import org.jspecify.annotations.NullMarked;
