using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Privacy.Names;

/// <summary>Takes the withheld names out of the texts of one document, and puts in their place what may be shown. For one thread.</summary>
internal sealed class WithheldText(WithheldNames names, WithheldNameFinder finder, SourceLocation where, DiagnosticBag diagnostics)
{
    /// <summary>Where diagnostics say that a name stands.</summary>
    private SourceLocation place = where;

    /// <summary>Whether any text is no longer what it was.</summary>
    public bool HasChanged { get; private set; }

    public string In(string text)
    {
        var stretches = Stretches(text);
        return stretches.Count == 0 ? text : Cut(text, 0, CollectionsMarshal.AsSpan(stretches));
    }

    public string? InOptional(string? text) => text is null ? null : In(text);

    public ImmutableArray<string> In(ImmutableArray<string> texts) => texts.IsEmpty ? texts : [.. texts.Select(In)];

    public ImmutableArray<Block> In(ImmutableArray<Block> blocks) => EachPassage.In(blocks, In);

    /// <summary>A name that stands by itself, or several with commas between.</summary>
    public string? InNames(string? written)
    {
        if (written is null)
        {
            return null;
        }

        var choice = finder.OfName(written);
        return choice.IsWithheld ? Shown(choice, written)
            : written.Contains(',', StringComparison.Ordinal) ? string.Join(", ", written.Split(',', StringSplitOptions.TrimEntries).Select(InNames))
            : In(written);
    }

    /// <summary>Whom a link set by hand means, if that is someone who is withheld.</summary>
    public NameChoice? WhoIs(string name)
    {
        var choice = names.OfSlug(name) is { } person ? new NameChoice(IsWithheld: true, person, IsOpen: false) : finder.OfName(name);
        HasChanged |= choice.IsWithheld;
        return choice.IsWithheld ? choice : null;
    }

    /// <summary>The address of a link: empty, so that its text stays text, where it holds a name.</summary>
    public string InUrl(string url)
    {
        if (url.Length == 0 || Stretches(Uri.UnescapeDataString(url)).Count == 0)
        {
            return url;
        }

        HasChanged = true;
        return "";
    }

    public Attendee In(Attendee attendee)
    {
        place = place with { Line = attendee.Line };
        if (finder.OfName(attendee.Name) is { IsWithheld: true } choice)
        {
            var shown = Shown(choice, attendee.Name);
            var at = attendee.Written.IndexOf(attendee.Name, StringComparison.Ordinal);
            attendee = attendee with
            {
                Written = at < 0 ? shown : In(attendee.Written[..at]) + shown + In(attendee.Written[(at + attendee.Name.Length)..]),
                Name = shown,
                Initials = null,
            };
        }
        else
        {
            attendee = attendee with { Written = In(attendee.Written), Name = In(attendee.Name) };
        }

        return attendee with
        {
            Note = InOptional(attendee.Note),
            Role = InOptional(attendee.Role),
            Organization = InOptional(attendee.Organization),
            Proxies = attendee.Proxies.IsEmpty ? [] : [.. attendee.Proxies.Select(p => InNames(p) ?? p)],
        };
    }

    public Passage In(Passage passage)
    {
        place = new SourceLocation(place.File, passage.Line, passage.Column);
        return new PassageCut(names, this, [.. Stretches(passage.Text)]).Of(passage);
    }

    /// <summary>A part of a text without its names.</summary>
    /// <param name="offset">Where the part begins in the text that the stretches count in.</param>
    /// <param name="stretches">Those that reach into the part.</param>
    public static string Cut(string part, int offset, ReadOnlySpan<WithheldStretch> stretches)
    {
        var kept = new StringBuilder(part.Length);
        var at = 0;
        foreach (var stretch in stretches)
        {
            var (start, end) = (stretch.Start - offset, stretch.End - offset);
            kept.Append(part, at, Math.Max(at, start) - at);
            kept.Append(start >= 0 ? stretch.Shown : "");
            at = Math.Min(end, part.Length);
        }

        return kept.Append(part, at, part.Length - at).ToString();
    }

    private string Shown(NameChoice choice, string written)
    {
        HasChanged = true;
        if (choice.IsOpen)
        {
            diagnostics.Report(DiagnosticCodes.NameInDoubt, place, written);
        }

        return choice.Person?.Shown ?? WithheldNames.NotPublic;
    }

    private List<WithheldStretch> Stretches(string text)
    {
        var stretches = finder.In(text, name => diagnostics.Report(DiagnosticCodes.NameInDoubt, place, name));
        HasChanged |= stretches.Count > 0;
        return stretches;
    }
}
