using System.Text;

namespace Protokollarchiv.Tests.Archive.Linking;

/// <summary>Registers for a test in short form, and minutes to be linked with them.</summary>
internal static class Cast
{
    /// <param name="register">A file a line, its front matter between the braces: <c>personen/r-sternal {name: R. Sternal, anrede: Herr}</c>.</param>
    /// <param name="attendance">What stands in the attendance list, and nothing when it is empty.</param>
    /// <param name="marked">A paragraph with the links that are expected.</param>
    /// <returns>The paragraph with the links that are there, and what was reported.</returns>
    public static (string Linked, SmallArchive Archive) Link(string register, string attendance, string marked, string frontMatter = "")
    {
        var archive = SmallArchive.Of(Files(register) + OneMeeting(attendance, frontMatter, Marked.WithoutLinks(marked)));
        return (Marked.In(archive.Read().Meetings[0], Marked.WithoutLinks(marked)), archive);
    }

    /// <summary>An archive of minutes whose texts are written without the links that they are expected to have.</summary>
    public static SmallArchive Of(string register, params ReadOnlySpan<Minutes> minutes)
    {
        var files = new StringBuilder(Files(register));
        foreach (var meeting in minutes)
        {
            files.Append("-- ").Append(meeting.Source).Append(" --\n---\ngremium: ").Append(meeting.Committee).Append("\ndatum: ").Append(meeting.Date)
                .Append("\n---\n\n").Append(Marked.WithoutLinks(meeting.Text)).Append('\n');
        }

        return SmallArchive.Of(files.ToString());
    }

    /// <summary>The same minutes with the links that their texts got.</summary>
    public static Minutes[] Linked(SmallArchive archive, params ReadOnlySpan<Minutes> minutes)
    {
        var meetings = archive.Read().Meetings;
        var linked = new Minutes[minutes.Length];
        for (var i = 0; i < linked.Length; i++)
        {
            var source = minutes[i].Source;
            linked[i] = minutes[i] with { Text = Marked.In(meetings.First(m => m.Meeting.Source == source), Marked.WithoutLinks(minutes[i].Text)) };
        }

        return linked;
    }

    /// <summary>Register files in the form that <see cref="SmallArchive"/> reads.</summary>
    public static string Files(string register)
    {
        var files = new StringBuilder();
        foreach (var line in register.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var brace = line.IndexOf('{', StringComparison.Ordinal);
            files.Append("-- ").Append(line[..brace].Trim()).Append(".md --\n---\n").Append(line[brace..]).Append("\n---\n\n");
        }

        return files.ToString();
    }

    private static string OneMeeting(string attendance, string frontMatter, string text) =>
        $"""
        -- protokolle/2022-10-24-vorstand.md --
        ---
        gremium: Vorstand
        datum: 2022-10-24
        {(attendance.Length == 0 ? "" : "anwesend: \"" + attendance + "\"")}
        {frontMatter}
        ---

        ## 1. Bericht

        {text}

        """;
}
