# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_announcement_payload import UpdateAnnouncementPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateAnnouncementPayload] = GraphQLOperation(
    name="updateAnnouncement",
    kind="mutation",
    root_field="updateAnnouncement",
    python_path="healthie.mutations.update_announcement",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateAnnouncementInput"},
    document="""
mutation updateAnnouncement($input: updateAnnouncementInput) {
  updateAnnouncement(input: $input) {
    ...UpdateAnnouncementPayload
  }
}

fragment UpdateAnnouncementPayload on updateAnnouncementPayload {
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
    decode=object_of("updateAnnouncement", UpdateAnnouncementPayload),
)
