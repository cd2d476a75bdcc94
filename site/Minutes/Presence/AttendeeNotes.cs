using System.Text;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>Where an attendance list says more beside a name: in parentheses, behind a dash, before and behind the name.</summary>
internal sealed partial class AttendeeNotes
{
    private readonly AttendeeFacts facts = new();

    /// <summary>The last text in parentheses and what stands behind a comma or dash, as written.</summary>
    public string? Note { get; private set; }

    /// <summary>Whether the text may say for whom someone came: <c>Mara Oster in Vertretung von Tim Tamm</c>.</summary>
    public static bool MayStandIn(string text) => text.Contains(" in V", StringComparison.Ordinal) || text.Contains(" i.", StringComparison.Ordinal) || text.Contains(" vertritt ", StringComparison.Ordinal);

    /// <summary>Reads the notes of an entry.</summary>
    /// <returns>What is left: the name.</returns>
    public string TakeFrom(string entry)
    {
        var name = new StringBuilder(entry.Length);
        var depth = 0;
        var start = 0;
        for (var i = 0; i < entry.Length; i++)
        {
            if (entry[i] == '(' && depth++ == 0)
            {
                name.Append(entry, start, i - start);
                start = i + 1;
            }
            else if (entry[i] == ')' && depth > 0 && --depth == 0)
            {
                if (!AttendeeTitles.EndsWithDegree(name.ToString()))
                {
                    Note = entry[start..i].Trim();
                    facts.Take(Note);
                }

                name.Append(' ');
                start = i + 1;
            }
        }

        return TakeAround(name.Append(entry, start, entry.Length - start).ToString());
    }

    /// <summary>Reads what stands behind the comma of an entry that is one person: <c>Bauamt (Protokollführer)</c>.</summary>
    public void TakeBeside(string text) => TakeAsNote(TakeFrom(text).Trim());

    public Attendee AddTo(Attendee attendee) => facts.AddTo(attendee);

    private void TakeAsNote(string text)
    {
        facts.TakeBehind(text);
        Note = Note is null ? text : $"{text}, {Note}";
    }

    /// <summary>What stands before and behind the name without parentheses: <c>ab 12:30 …</c>, <c>… als Gast</c>, <c>… – Protokoll</c>.</summary>
    private string TakeAround(string name)
    {
        name = facts.Times.TakeAround(name);
        if (MayStandIn(name) && StandsIn().Match(name) is { Success: true } proxy)
        {
            facts.Take(proxy.Groups["note"].Value);
            name = name[..proxy.Index];
        }

        name = Quorum().Replace(name, "");
        name = TakeOffice(TakeLabel(Introduced().Replace(name, "")));
        if (name.AsSpan().ContainsAny('-', '–', '—') && Beside().Match(name) is { Success: true } beside && OnePersonEach.IsFullName(beside.Groups["name"].Value))
        {
            TakeAsNote(beside.Groups["note"].Value.Trim());
            name = beside.Groups["name"].Value;
        }

        return name.IndexOf(": ", StringComparison.Ordinal) is not (> 0 and var colon) ? name : NamedGroup.IsNone(name[..colon]) || NamedGroup.SentNobody(name[(colon + 2)..]) ? "" : name[..colon];
    }

    /// <summary>A colon before or behind the name: <c>Mara Oster: Kassenwartin</c>, <c>Protokoll: Mara Oster</c>, <c>zeitweise: Mara Oster</c>.</summary>
    private string TakeLabel(string name)
    {
        var label = name.IndexOf(": ", StringComparison.Ordinal);
        if (label > 0 && WayOfPresence.NamesIn(name) is { } there)
        {
            return there;
        }

        if (AttendeeTitles.RoleBehind(name) is { } behind)
        {
            if (AttendeeTitles.IsOffice(behind))
            {
                facts.AddRole(behind);
                Note ??= behind;
            }
            else
            {
                TakeAsNote(behind);
            }

            return name[..label];
        }

        if (label > 0 && AttendeeRole.Is(name[..label].Trim()))
        {
            facts.AddRole(name[..label].Trim());
            return name[(label + 2)..];
        }

        return label > 0 && NamedGroup.NamesIn(name) is { } sent ? sent : name;
    }

    /// <summary><c>Schatzmeisterin Mara Oster</c>, <c>Mara Oster – Protokoll</c>.</summary>
    private string TakeOffice(string name)
    {
        // "Bgm. Mara Oster als Vorsitzende": what she did there says more than what she is.
        if (AttendeeRole.AtEnd(name) is { } behind)
        {
            facts.AddRole(behind.Role);
            name = name[..behind.Start];
        }

        if (AttendeeTitles.OfficeBefore(name) is { } office)
        {
            facts.AddRole(office);
            name = AttendeeTitles.WithoutOffice(name);
        }

        return name;
    }

    [GeneratedRegex(@"\s+(?<note>(in\s+Vertretung|i\.\s?V\.|vertritt)(\s+(von|für))?\s+\p{Lu}.*)$", Matching.Exact)]
    private static partial Regex StandsIn();

    /// <summary>What the list ends with is said of all: <c>Karla, Rolf - beschlussfähig</c>.</summary>
    [GeneratedRegex(@"\s+[-–—]+\s*(nicht\s+)?beschlussfähig\W*$", Matching.AnyCase)]
    private static partial Regex Quorum();

    /// <summary>What a guest is to those who wrote, before a salutation: <c>unser Dirigent Herr Moll</c></summary>
    [GeneratedRegex(@"^\s*(?i:unser|unsere|der|die)\s+\p{Lu}[\p{L}-]+\s+(?=(Herr|Frau)\s+\p{Lu})", Matching.Exact)]
    private static partial Regex Introduced();

    /// <summary>An organization behind a dash; a lone word behind a short one may be the second half of a double name.</summary>
    [GeneratedRegex(@"^(?<name>[^–—]+?)\s+([–—]\s+(?<note>\p{Lu}.*)|-\s+(?<note>\p{Lu}\S*\s+\S.*))$", Matching.Exact)]
    private static partial Regex Beside();
}
