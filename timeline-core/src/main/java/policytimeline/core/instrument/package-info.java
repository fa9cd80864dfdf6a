/// What an instrument is: its slug, citation, family, kind, issuer, provisions and dates.
@NullMarked
package policytimeline.core.instrument;

import org.jspecify.annotations.NullMarked;
