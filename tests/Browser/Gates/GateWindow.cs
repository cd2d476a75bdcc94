namespace Protokollarchiv.Tests.Browser.Gates;

/// <summary>One window on the example archive for all pages: a new one for each costs more than what is looked at in it.</summary>
public abstract class GateWindow(int width) : IAsyncLifetime
{
    private OpenPage? open;

    public int Width => width;

    internal OpenPage Open => open ?? throw new InvalidOperationException("Not open yet.");

    public async Task InitializeAsync() => open = await ServedExample.Site.OpenAsync(width);

    public async Task DisposeAsync() => await Open.DisposeAsync();
}

public sealed class PhoneWindow() : GateWindow(390);

public sealed class DeskWindow() : GateWindow(1280);

/// <summary>The narrowest window that a page has to fit into: 1280 pixels at 400 %.</summary>
public sealed class NarrowWindow() : GateWindow(320);
