using Protokollarchiv.Archive.Linking.Names;

namespace Protokollarchiv.Privacy.Names;

/// <summary>Whether an entry of the attendance list may be whom a form of a name means.</summary>
internal static class ListedName
{
    public static bool Fits(NameForm listed, NameForm form)
    {
        if (listed.IsInitials || form.IsInitials)
        {
            return listed.IsInitials && form.IsInitials && listed.Given == form.Given;
        }

        return listed.IsGivenAlone ? listed.Given == form.Family || GivenFit(listed, form)
            : form.IsGivenAlone ? form.Given == listed.Family || GivenFit(listed, form)
            : listed.FitsWith(form);
    }

    private static bool GivenFit(NameForm one, NameForm other) =>
        one.HasFullGiven && other.HasFullGiven && one.FirstGiven.SequenceEqual(other.FirstGiven);
}
