package policytimeline.api.text;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.List;
import policytimeline.api.text.Run.Change;

/// Two texts in pieces, with what they begin and end with set apart.
record Pieces(List<String> before, List<String> after, int head, int tail) {

  static Pieces of(List<String> before, List<String> after) {
    var head = head(before, after);
    return new Pieces(before, after, head, tail(before, after, head));
  }

  long cost() {
    return (long) middle(before).size() * middle(after).size();
  }

  List<Run> runs() {
    var from = middle(before);
    var to = middle(after);
    var runs = new Run.Runs();
    runs.add(Change.EQUAL, before.subList(0, head));
    var reached = 0;
    for (var change : new MyersDiffWithLinearSpace<String>().computeDiff(from, to, null)) {
      runs.add(Change.EQUAL, from.subList(reached, change.startOriginal));
      runs.add(Change.DELETED, from.subList(change.startOriginal, change.endOriginal));
      runs.add(Change.INSERTED, to.subList(change.startRevised, change.endRevised));
      reached = change.endOriginal;
    }
    runs.add(Change.EQUAL, from.subList(reached, from.size()));
    runs.add(Change.EQUAL, before.subList(before.size() - tail, before.size()));
    return runs.all();
  }

  private List<String> middle(List<String> pieces) {
    return pieces.subList(head, pieces.size() - tail);
  }

  private static int head(List<String> before, List<String> after) {
    var head = 0;
    var most = Math.min(before.size(), after.size());
    while (head < most && before.get(head).equals(after.get(head))) {
      head++;
    }
    return head;
  }

  private static int tail(List<String> before, List<String> after, int head) {
    var tail = 0;
    var most = Math.min(before.size(), after.size()) - head;
    while (tail < most
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    return tail;
  }
}
