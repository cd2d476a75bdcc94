namespace Protokollarchiv.Tests.Browser.Gates;

public sealed class PhonePageTests(PhoneWindow window) : PageGates(window), IClassFixture<PhoneWindow>;
