/// Breaks the rules that read models are asked, and that law is folded elsewhere.
@NullMarked
package policytimeline.api.broken.model;

import org.jspecify.annotations.NullMarked;
