# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.dismiss_all_announcements_payload import DismissAllAnnouncementsPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DismissAllAnnouncementsPayload] = GraphQLOperation(
    name="dismissAllAnnouncements",
    kind="mutation",
    root_field="dismissAllAnnouncements",
    python_path="healthie.mutations.dismiss_all_announcements",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "dismissAllAnnouncementsInput"},
    document="""
mutation dismissAllAnnouncements($input: dismissAllAnnouncementsInput) {
  dismissAllAnnouncements(input: $input) {
    ...DismissAllAnnouncementsPayload
  }
}

fragment DismissAllAnnouncementsPayload on dismissAllAnnouncementsPayload {
  announcements {
    ...Announcement
  }
  messages {
    ...FieldError
  }
}

fragment Announcement on Announcement {
  active
  announcement_image_name
  announcement_image_url
  description
  id
  last_toggled_at
  last_toggled_by {
    id
  }
  name
  title
  user {
    id
  }
  user_group_ids
  user_group_names
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("dismissAllAnnouncements", DismissAllAnnouncementsPayload),
)
