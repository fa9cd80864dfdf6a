package policytimeline.api;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/// The service keeps to the rules of its architecture.
@AnalyzeClasses(packages = "policytimeline.api", importOptions = DoNotIncludeTests.class)
class ApiArchitectureTest {

  @ArchTest static final ArchTests RULES = ArchTests.in(ApiRules.class);
}
