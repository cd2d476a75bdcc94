namespace Protokollarchiv.Tests.Search;

/// <summary>The site of the checkout's own minutes, opened once for several tests.</summary>
public sealed class SeedSearchSite : IAsyncLifetime
{
    private SearchSite? site;

    internal SearchSite Site => site ?? throw new InvalidOperationException("Not open yet.");

    public async Task InitializeAsync() => site = await SearchSite.OfAsync(Repository.PathOf("input"));

    public async Task DisposeAsync() => await Site.DisposeAsync();
}
