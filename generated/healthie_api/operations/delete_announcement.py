# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.destroy_announcement_payload import DestroyAnnouncementPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DestroyAnnouncementPayload] = GraphQLOperation(
    name="deleteAnnouncement",
    kind="mutation",
    root_field="deleteAnnouncement",
    python_path="healthie.mutations.delete_announcement",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "destroyAnnouncementInput"},
    document="""
mutation deleteAnnouncement($input: destroyAnnouncementInput) {
  deleteAnnouncement(input: $input) {
    ...DestroyAnnouncementPayload
  }
}

fragment DestroyAnnouncementPayload on destroyAnnouncementPayload {
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
    decode=object_of("deleteAnnouncement", DestroyAnnouncementPayload),
)
