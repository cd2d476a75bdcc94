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
        run.Ancestors<SdtElement>().Any(control => control.SdtProperties?.GetFirstChild<ShowingPlaceholder>() is { } shown && (shown.Val is null || shown.Val.Value) && FormRequest.Is(control.InnerText));

    private static bool IsTicked(CheckBox box) =>
        box.GetFirstChild<Checked>() is { } ticked ? ticked.Val is null || ticked.Val.Value
            : box.GetFirstChild<DefaultCheckBoxFormFieldState>() is { } usual && (usual.Val is null || usual.Val.Value);

    private static int Chosen(DropDownListFormField list) =>
        list.DropDownListSelection?.Val?.Value ?? list.GetFirstChild<DefaultDropDownListItemIndex>()?.Val?.Value ?? 0;
}
