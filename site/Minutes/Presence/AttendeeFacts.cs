using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>What notes beside a name say of who it is. Of two roles or initials the first counts; organizations and proxies add up.</summary>
internal sealed partial class AttendeeFacts
{
    private ImmutableArray<string> proxies = [];
    private string? initials;
    private string? role;
    private string? organization;

    public AttendeeTimes Times { get; } = new();

    public Attendee AddTo(Attendee attendee)
    {
        if (initials is not null && !NameInitials.MayBeOf(initials, attendee.Name))
        {
            AddOrganization(initials);
            initials = null;
        }

        return attendee with
        {
            Initials = initials,
            Role = role,
            Organization = organization,
            From = Times.From,
            Until = Times.Until,
            Proxies = proxies,
        };
    }

    public void AddRole(string written) => role ??= written;

    /// <summary>Reads what stands behind the name after a comma or dash, where single letters are an organization's.</summary>
    public void TakeBehind(string text)
    {
        foreach (var part in Parts().Split(text).Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            if (ShortForm().IsMatch(part))
            {
                AddOrganization(part);
            }
            else
            {
                Take(part);
            }
        }
    }

    /// <summary>Reads what stands in parentheses, where single letters are the person's.</summary>
    public void Take(string note)
    {
        foreach (var part in Parts().Split(note))
        {
            var text = part.Trim();
            if (text.Length == 0)
            {
                continue;
            }

            if (Carries().Match(text) is { Success: true } proxy)
            {
                proxies = proxies.AddRange(NameList.Names(proxy.Groups["names"].Value));
            }
            else if (AttendeeRole.Is(text))
            {
                role ??= text;
            }
            else if (!Times.Take(text))
            {
                TakeName(text);
            }
        }
    }

    private void TakeName(string text)
    {
        // SJ, S.J., and HvB for H. von Berg.
        if (ShortForm().IsMatch(text) && initials is null)
        {
            initials = text.Replace(".", "", StringComparison.Ordinal);
        }
        else if (char.IsUpper(text[0]) && !ByWire().IsMatch(text))
        {
            AddOrganization(text);
        }
    }

    private void AddOrganization(string text) => organization = organization is null ? text : $"{organization}, {text}";

    [GeneratedRegex(@"[,;]|\s[-–—]\s", Matching.Exact)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^\p{Lu}\.?[vdz]?\p{Lu}\.?(\p{Lu}\.?)?$", Matching.Exact)]
    private static partial Regex ShortForm();

    [GeneratedRegex(
        """
        ^(\+\s*)?(
            stimm(e|en|recht|rechts?übertragung)|vollmacht(en)?|mit\s+(stimme|vollmacht)|in[ ]vertretung|i\.\s?v\.|vertritt|vertretung
        )\s*(von|für|durch|:)?\s+(?<names>\p{Lu}.*)$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Carries();

    [GeneratedRegex(@"^(zoom|online|digital|virtuell|remote|telefonisch|video\w*|neu|hybrid|bbb|teams|skype|per\b.*)$", Matching.AnyCase)]
    private static partial Regex ByWire();
}
