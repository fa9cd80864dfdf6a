package policytimeline.projections;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/// This module keeps to the rules of its architecture.
@AnalyzeClasses(packages = "policytimeline.projections", importOptions = DoNotIncludeTests.class)
class ProjectionsArchitectureTest {

  @ArchTest static final ArchTests RULES = ArchTests.in(ProjectionsRules.class);
}
