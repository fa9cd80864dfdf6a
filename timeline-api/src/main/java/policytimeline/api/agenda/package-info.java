/// The pages of plans: what each recommends, and how far that has come.
@NullMarked
package policytimeline.api.agenda;

import org.jspecify.annotations.NullMarked;
