using Fluid;
using Protokollarchiv.Pages.Charts;
using Protokollarchiv.Pages.Views;

namespace Protokollarchiv.Theming;

/// <summary>
/// The members of views and charts, which are all that templates may read, in snake case. A type is registered when a template first meets
/// one of its values: a search for all views would load every type of the program, and with them the libraries that only imports need.
/// </summary>
internal sealed class ViewMembers : DefaultMemberAccessStrategy
{
    public ViewMembers()
    {
        MemberNameStrategy = MemberNameStrategies.SnakeCase;
        this.Register<Chart>();
    }

    /// <returns>Null when the type is no view or has no such member.</returns>
    public override IMemberAccessor? GetAccessor(Type type, string name)
    {
        if (base.GetAccessor(type, name) is { } known)
        {
            return known;
        }

        if (type.Namespace != typeof(SiteView).Namespace)
        {
            return null;
        }

        this.Register(type);
        return base.GetAccessor(type, name);
    }
}
