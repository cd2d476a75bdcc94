using System.Collections.Immutable;
using Protokollarchiv.Pages.Markup;

namespace Protokollarchiv.Pages.Views;

/// <summary>A partner organization, or a period of its page.</summary>
internal sealed record OrganizationView : SubjectView
{
    public ImmutableArray<string> Aliases { get; init; } = [];

    public string? Kind { get; init; }

    public string? Location { get; init; }

    public string? Web { get; init; }

    public required int MentionCount { get; init; }

    public required ImmutableArray<NamedLink> People { get; init; }

    public required Html Mentions { get; init; }

    public required int MentionsShown { get; init; }
}
