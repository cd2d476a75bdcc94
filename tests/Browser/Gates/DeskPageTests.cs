namespace Protokollarchiv.Tests.Browser.Gates;

public sealed class DeskPageTests(DeskWindow window) : PageGates(window), IClassFixture<DeskWindow>;
