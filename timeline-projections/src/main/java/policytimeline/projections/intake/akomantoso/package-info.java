/// Acts in Akoma Ntoso, the XML of OASIS LegalDocML: their identity, life cycle, modifications and
/// text.
@NullMarked
package policytimeline.projections.intake.akomantoso;

import org.jspecify.annotations.NullMarked;
