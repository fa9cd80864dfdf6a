package policytimeline.core.text;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import policytimeline.core.instrument.Provision;

/// The order in which people count: `art. 9` before `art. 10`. It is for provisions of which no
/// text tells the order.
final class NumberOrder implements Comparator<Provision> {

  private static final Pattern RUN = Pattern.compile("[0-9]+|[^0-9]+");

  @Override
  public int compare(Provision one, Provision other) {
    var left = runs(one).iterator();
    var right = runs(other).iterator();
    while (left.hasNext() && right.hasNext()) {
      var order = compare(left, right);
      if (order != 0) {
        return order;
      }
    }
    var length = Boolean.compare(left.hasNext(), right.hasNext());
    return length != 0 ? length : one.compareTo(other);
  }

  private static int compare(Iterator<String> left, Iterator<String> right) {
    var one = left.next();
    var other = right.next();
    return isNumber(one) && isNumber(other)
        ? new BigInteger(one).compareTo(new BigInteger(other))
        : one.compareTo(other);
  }

  private static boolean isNumber(String run) {
    return run.charAt(0) >= '0' && run.charAt(0) <= '9';
  }

  private static List<String> runs(Provision provision) {
    return RUN.matcher(provision.number()).results().map(found -> found.group()).toList();
  }
}
