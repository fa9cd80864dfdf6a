/// The languages in which the service writes sentences, and how they write texts, dates and lists.
@NullMarked
package policytimeline.api.language;

import org.jspecify.annotations.NullMarked;
