using DocumentFormat.OpenXml.Wordprocessing;

namespace Protokollarchiv.Import.Word;

/// <summary>What was answered in a field of an old form that has no text of its own: a box to tick, an entry chosen of a list.</summary>
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

    private static bool IsTicked(CheckBox box) =>
        box.GetFirstChild<Checked>() is { } ticked ? ticked.Val is null || ticked.Val.Value
            : box.GetFirstChild<DefaultCheckBoxFormFieldState>() is { } usual && (usual.Val is null || usual.Val.Value);

    private static int Chosen(DropDownListFormField list) =>
        list.DropDownListSelection?.Val?.Value ?? list.GetFirstChild<DefaultDropDownListItemIndex>()?.Val?.Value ?? 0;
}
