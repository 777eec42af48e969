"""Writes the workflow's GenericSetup definition from the table.

`python -m eucpn.policy.workflow.definition` overwrites the file in the profile; a
test fails when it is not fresh.
"""

from eucpn.policy.workflow.table import labels
from eucpn.policy.workflow.table import Table
from eucpn.policy.workflow.table import table
from pathlib import Path
from xml.sax.saxutils import escape
from xml.sax.saxutils import quoteattr


MODIFY = "content_status_modify?workflow_action"

HEAD = """<?xml version="1.0" encoding="utf-8"?>
<!-- Written by `python -m eucpn.policy.workflow.definition` from data/workflow.json -->
<dc-workflow xmlns:i18n="http://xml.zope.org/namespaces/i18n"
             description="{title}"
             initial_state="{initial_state}"
             manager_bypass="False"
             state_variable="review_state"
             title="{title}"
             workflow_id="{id}"
             i18n:domain="eucpn.policy"
>
"""

VARIABLES = """
  <worklist description=""
            title=""
            worklist_id="reviewer_queue"
  >
    <action category="global"
            icon=""
            url="%(portal_url)s/search?review_state=pending"
    >Pending (%(count)d)</action>
    <match name="review_state"
           values="pending"
    />
    <guard>
      <guard-role>Secretariat Reviewer</guard-role>
    </guard>
  </worklist>

  <variable for_catalog="False"
            for_status="True"
            update_always="True"
            variable_id="action"
  >
    <description>Previous transition</description>
    <default>
      <expression>transition/getId|nothing</expression>
    </default>
    <guard />
  </variable>
  <variable for_catalog="False"
            for_status="True"
            update_always="True"
            variable_id="actor"
  >
    <description>The account that made the previous transition</description>
    <default>
      <expression>user/getId</expression>
    </default>
    <guard />
  </variable>
  <variable for_catalog="False"
            for_status="True"
            update_always="True"
            variable_id="comments"
  >
    <description>Comment about the last transition</description>
    <default>
      <expression>python:state_change.kwargs.get('comment', '')</expression>
    </default>
    <guard />
  </variable>
  <variable for_catalog="False"
            for_status="False"
            update_always="False"
            variable_id="review_history"
  >
    <description>Access to the workflow history</description>
    <default>
      <expression>state_change/getHistory</expression>
    </default>
    <guard>
      <guard-role>Country Editor</guard-role>
      <guard-role>National Representative</guard-role>
      <guard-role>Translator</guard-role>
      <guard-role>Secretariat Editor</guard-role>
      <guard-role>Secretariat Reviewer</guard-role>
      <guard-role>Site Administrator</guard-role>
      <guard-role>Manager</guard-role>
    </guard>
  </variable>
  <variable for_catalog="False"
            for_status="True"
            update_always="True"
            variable_id="time"
  >
    <description>When the previous transition was performed</description>
    <default>
      <expression>state_change/getDateTime</expression>
    </default>
    <guard />
  </variable>

</dc-workflow>
"""


def state_xml(state, transitions, title) -> str:
    """One `<state>`; every permission is set and none is acquired."""
    lines = [
        f"\n  <state state_id={quoteattr(state.id)}",
        f"         title={quoteattr(title)}",
        '         i18n:attributes="title"',
        "  >",
    ]
    lines += [
        f"    <exit-transition transition_id={quoteattr(t.id)} />"
        for t in transitions
        if state.id in t.sources
    ]
    for permission, roles in state.permissions.items():
        lines.append('    <permission-map acquired="False"')
        lines.append(f"                    name={quoteattr(permission)}")
        lines.append("    >")
        lines += [
            f"      <permission-role>{escape(r)}</permission-role>" for r in roles
        ]
        lines.append("    </permission-map>")
    lines.append("  </state>")
    return "\n".join(lines) + "\n"


def transition_xml(transition, title) -> str:
    """One `<transition>`, guarded by roles alone; other conditions are subscribers'."""
    lines = [
        '\n  <transition after_script=""',
        '              before_script=""',
        f"              new_state={quoteattr(transition.target)}",
        f"              title={quoteattr(title)}",
        f"              transition_id={quoteattr(transition.id)}",
        '              trigger="USER"',
        '              i18n:attributes="title"',
        "  >",
        '    <action category="workflow"',
        '            icon=""',
        f'            url="%(content_url)s/{MODIFY}={transition.id}"',
        f"    >{escape(title)}</action>",
        "    <guard>",
    ]
    lines += [f"      <guard-role>{escape(r)}</guard-role>" for r in transition.roles]
    lines += ["    </guard>", "  </transition>"]
    return "\n".join(lines) + "\n"


def definition(workflow: Table, titles: dict) -> str:
    """The definition as XML; titles in English are the message ids."""
    parts = [HEAD.format(**vars(workflow))]
    parts += [f"  <permission>{escape(p)}</permission>\n" for p in workflow.permissions]
    parts += [
        state_xml(s, workflow.transitions.values(), titles["states"][s.id]["en"])
        for s in workflow.states.values()
    ]
    parts += [
        transition_xml(t, titles["transitions"][t.id]["en"])
        for t in workflow.transitions.values()
    ]
    return "".join(parts) + VARIABLES


def path() -> Path:
    """Where the profile has it."""
    root = Path(__file__).parent.parent
    return root / "profiles" / "default" / "workflows" / table().id / "definition.xml"


def main():
    path().write_text(definition(table(), labels()), "utf-8")


if __name__ == "__main__":
    main()
