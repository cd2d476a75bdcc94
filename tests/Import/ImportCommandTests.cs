using System.Diagnostics;
using Protokollarchiv.Commands;
using Protokollarchiv.Import;
using Protokollarchiv.Tests.Faults;

namespace Protokollarchiv.Tests.Import;

public sealed class ImportCommandTests : IDisposable
{
    private const string Minutes = "Protokoll der Vorstandssitzung am 3.4.2023\n\nAnwesend: Ida, Ben\n\n1. Haus\n\nEs steht.\n\n2. Hof\n\nEr liegt.\n";

    private readonly ImportTrial trial = new();
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();

    [Fact]
    public void Minutes_go_where_the_archive_expects_them()
    {
        trial.Write("alt/sitzung.txt", Minutes);

        var code = Run("alt/sitzung.txt");

        Assert.Equal(ExitCode.Success, code);
        Assert.True(File.Exists(Path.Combine(trial.Input, "protokolle/2023/2023-04-03-vorstand.md")));
    }

    [Fact]
    public void The_report_tells_in_German_what_was_recognised()
    {
        trial.Write("alt/sitzung.txt", Minutes);

        Run("alt/sitzung.txt");

        var report = output.ToString();
        Assert.Contains("erkannt: 03.04.2023 · Gremium Vorstand · 2 anwesend · 2 Tagesordnungspunkte", report, StringComparison.Ordinal);
        Assert.Contains("1 Datei: 1 importiert, 0 nicht.", report, StringComparison.Ordinal);
    }

    [LinuxFact("mkfifo")]
    public void A_pipe_at_the_place_of_the_minutes_is_replaced_and_not_read()
    {
        trial.Write("sitzung.txt", Minutes);
        var target = Path.Combine(trial.Input, "protokolle/2023/2023-04-03-vorstand.md");
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        Process.Start("mkfifo", [target]).WaitForExit();

        trial.Run("sitzung.txt", force: true);

        Assert.Contains("Es steht.", File.ReadAllText(target), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_overwritten_without_force()
    {
        trial.Write("sitzung.txt", Minutes);
        Run("sitzung.txt");
        var target = Path.Combine(trial.Input, "protokolle/2023/2023-04-03-vorstand.md");
        File.WriteAllText(target, "von Hand");

        var refused = Run("sitzung.txt");
        var kept = File.ReadAllText(target);
        var forced = Run("sitzung.txt", force: true);

        Assert.Equal((ExitCode.ContentErrors, "von Hand", ExitCode.Success), (refused, kept, forced));
        Assert.Contains("IMP8021", output.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("---\ntitel: Vorstandssitzung\n", File.ReadAllText(target), StringComparison.Ordinal);
    }

    [Fact]
    public void Importing_twice_changes_nothing()
    {
        trial.Write("sitzung.txt", Minutes);

        var first = Run("sitzung.txt");
        var second = Run("sitzung.txt");

        Assert.Equal((ExitCode.Success, ExitCode.Success), (first, second));
        Assert.Contains("(unverändert)", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Minutes_imported_from_where_they_lie_are_told_what_to_look_at_once()
    {
        trial.Write("putz.txt", "Wir putzen.\n");
        Run("putz.txt");

        var run = ProgramRun.In(Path.GetDirectoryName(trial.Input)!, "import", "input/protokolle");

        Assert.Equal(2, run.Out.Split("IMP8032").Length);
    }

    [Fact]
    public void Two_files_for_one_meeting_are_told_and_the_second_is_not_written()
    {
        trial.Write("alt/a.txt", Minutes);
        trial.Write("alt/b.txt", Minutes + "\nMehr.\n");

        var code = Run("alt", force: true);

        Assert.Equal(ExitCode.ContentErrors, code);
        Assert.Contains("b.txt:1:1: error IMP8022", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("2 Dateien: 1 importiert, 1 nicht.", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Mehr.", trial.Read("input/protokolle/2023/2023-04-03-vorstand.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_undated_file_goes_into_a_folder_of_its_own_and_is_told()
    {
        trial.Write("Notizen Küche.txt", "Anwesend: Ida\n\nNichts weiter.\n");

        var code = Run("Notizen Küche.txt");

        Assert.Equal(ExitCode.Success, code);
        Assert.True(File.Exists(Path.Combine(trial.Input, "protokolle/ohne-datum/notizen-kueche.md")));
        Assert.Contains("warning IMP8031", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Undated_files_of_one_committee_keep_their_names_apart()
    {
        trial.Write("alt/Beirat/Klausur.txt", "Anwesend: Ida\n\nNichts weiter.\n");
        trial.Write("alt/Beirat/Ausflug.txt", "Anwesend: Ole\n\nNichts weiter.\n");

        var code = Run("alt");

        Assert.Equal(ExitCode.Success, code);
        Assert.Contains("\ngremium: Beirat\n", trial.Read("input/protokolle/ohne-datum/klausur.md"), StringComparison.Ordinal);
        Assert.Contains("\ngremium: Beirat\n", trial.Read("input/protokolle/ohne-datum/ausflug.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Protokoll_4.3.2023.txt", true)]
    [InlineData("Protokoll_3.4.2023.txt", false)]
    [InlineData("Protokoll.txt", false)]
    public void A_name_that_disagrees_with_the_text_is_told_before_it_is_gone(string name, bool told)
    {
        trial.Write(name, Minutes);

        Run(name);

        Assert.Equal(told, output.ToString().Contains("MIN1102", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_is_imported_as_a_whole_and_what_is_no_document_left_out()
    {
        trial.Write("alt/2023/a.txt", Minutes);
        trial.Write("alt/2022/b.txt", Minutes.Replace("3.4.2023", "5.6.2022", StringComparison.Ordinal));
        trial.Write("alt/foto.jpg", "x");
        trial.Write("alt/~$a.docx", "x");
        trial.Write("alt/kaputt.docx", "x");
        trial.Write("alt/vorlage.dotx", "x");

        var code = Run("alt");

        Assert.Equal(ExitCode.ContentErrors, code);
        Assert.Contains("4 Dateien: 2 importiert, 2 nicht.", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("foto.jpg", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_circle_of_links_is_not_followed()
    {
        trial.Write("alt/a.txt", Minutes);
        Directory.CreateSymbolicLink(Path.Combine(trial.Folder, "alt/rund"), Path.Combine(trial.Folder, "alt"));

        var code = Run("alt");

        Assert.Equal(ExitCode.Success, code);
        Assert.Contains("rund:1:1: warning SRC0106", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("1 Datei: 1 importiert", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_through_a_link_out_of_the_target_folder()
    {
        trial.Write("a.txt", Minutes);
        Directory.CreateDirectory(Path.Combine(trial.Input, "protokolle"));
        var outside = Directory.CreateDirectory(Path.Combine(trial.Folder, "draussen"));
        Directory.CreateSymbolicLink(Path.Combine(trial.Input, "protokolle/2023"), outside.FullName);

        var code = Run("a.txt", force: true);

        Assert.Equal(ExitCode.ContentErrors, code);
        Assert.Contains("IMP8023", output.ToString(), StringComparison.Ordinal);
        Assert.Empty(outside.GetFileSystemInfos());
    }

    [Fact]
    public void What_a_text_says_of_its_committee_never_leads_out_of_the_target_folder()
    {
        trial.Write("a.md", "---\ngremium: ../../../../tmp/boese\ndatum: 2023-04-03\n---\nText\n");

        Run("a.md");

        Assert.True(File.Exists(Path.Combine(trial.Input, "protokolle/2023/2023-04-03-tmp-boese.md")));
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_wrong_call()
    {
        trial.Write("a.txt", Minutes);

        var code = ImportCommand.Run(new BuildOptions(), new ImportOptions { Input = trial.Input }, [Path.Combine(trial.Folder, "a.txt"), Path.Combine(trial.Folder, "fehlt.docx")], output, errors);

        Assert.Equal(ExitCode.WrongCall, code);
        Assert.Contains("fehlt.docx:1:1: error IMP8001", errors.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(trial.Input));
    }

    [Fact]
    public void A_target_that_cannot_be_written_is_a_failure_of_the_surroundings()
    {
        trial.Write("a.txt", Minutes);
        var file = trial.Write("keinordner", "x");

        var code = ImportCommand.Run(new BuildOptions(), new ImportOptions { Into = file }, [Path.Combine(trial.Folder, "a.txt")], output, errors);

        Assert.Equal(ExitCode.SurroundingsFailed, code);
        Assert.Contains("IMP8024", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_tells_only_what_to_look_at()
    {
        trial.Write("a.txt", "Protokoll vom 3.4.2023\n\nText.\n");

        ImportCommand.Run(new BuildOptions { Quiet = true }, new ImportOptions { Input = trial.Input }, [Path.Combine(trial.Folder, "a.txt")], output, errors);

        Assert.All(output.ToString().TrimEnd().Split(Environment.NewLine), line => Assert.Contains(": warning ", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_committee_is_named_as_the_archive_names_it()
    {
        trial.Write("input/protokolle/2022/2022-01-10-beirat.md", "---\ngremium: Beirat\ndatum: 2022-01-10\n---\nText\n");
        trial.Write("a.txt", Minutes.Replace("Vorstandssitzung", "Beiratssitzung des Hafenvereins", StringComparison.Ordinal));

        Run("a.txt");

        Assert.Contains("\ngremium: Beirat\n", trial.Read("input/protokolle/2023/2023-04-03-beirat.md"), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        trial.Dispose();
        output.Dispose();
        errors.Dispose();
    }

    private ExitCode Run(string name, bool force = false) =>
        ImportCommand.Run(new BuildOptions(), new ImportOptions { Input = trial.Input, Force = force }, [Path.Combine(trial.Folder, name)], output, errors);
}
