/// The Federal Register's presidential documents, in CSV and in JSON, with what became of them as
/// prose.
@NullMarked
package policytimeline.projections.intake.federalregister;

import org.jspecify.annotations.NullMarked;
