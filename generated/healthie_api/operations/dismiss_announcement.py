# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.dismiss_announcement_payload import DismissAnnouncementPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DismissAnnouncementPayload] = GraphQLOperation(
    name="dismissAnnouncement",
    kind="mutation",
    root_field="dismissAnnouncement",
    python_path="healthie.mutations.dismiss_announcement",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "dismissAnnouncementInput"},
    document="""
mutation dismissAnnouncement($input: dismissAnnouncementInput) {
  dismissAnnouncement(input: $input) {
    ...DismissAnnouncementPayload
  }
}

fragment DismissAnnouncementPayload on dismissAnnouncementPayload {
  announcement {
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
    decode=object_of("dismissAnnouncement", DismissAnnouncementPayload),
)
