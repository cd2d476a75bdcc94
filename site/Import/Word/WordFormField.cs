using DocumentFormat.OpenXml.Wordprocessing;
using Protokollarchiv.Import.Typography;

namespace Protokollarchiv.Import.Word;

/// <summary>What was answered in a field of a form, and whether it was: in old ones a box to tick and an entry chosen of a list have no text of their own.</summary>
internal static class WordFormField
{
    /// <returns>Empty for any other field.</returns>
    public static string Answer(FieldChar begin)
    {
        var data = begin.FormFieldData;
        return data?.GetFirstChild<CheckBox>() is { } box ? IsTicked(box) ? "☒" : "☐"
            : data?.GetFirstChild<DropDownListFormField>() is { } list ? list.Elements<ListEntryFormField>().ElementAtOrDefault(Chosen(list))?.Val?.Value ?? ""
            : "";
    }

    /// <summary>Whether the run stands in a content control and only asks to fill it in.</summary>
    public static bool IsUnfilled(Run run) =>
        run.Ancestors<SdtElement>().Any(control => WordStyles.IsOn(control.SdtProperties?.GetFirstChild<ShowingPlaceholder>()) && FormRequest.Is(control.InnerText));

    private static bool IsTicked(CheckBox box) =>
        WordStyles.IsOn(box.GetFirstChild<Checked>() ?? (OnOffType?)box.GetFirstChild<DefaultCheckBoxFormFieldState>());

    private static int Chosen(DropDownListFormField list) =>
        list.DropDownListSelection?.Val?.Value ?? list.GetFirstChild<DefaultDropDownListItemIndex>()?.Val?.Value ?? 0;
}
