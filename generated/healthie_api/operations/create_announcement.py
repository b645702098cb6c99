# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_announcement_payload import CreateAnnouncementPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateAnnouncementPayload] = GraphQLOperation(
    name="createAnnouncement",
    kind="mutation",
    root_field="createAnnouncement",
    python_path="healthie.mutations.create_announcement",
    safety="create",
    confidence="full",
    arguments={"input": "createAnnouncementInput"},
    document="""
mutation createAnnouncement($input: createAnnouncementInput) {
  createAnnouncement(input: $input) {
    ...CreateAnnouncementPayload
  }
}

fragment CreateAnnouncementPayload on createAnnouncementPayload {
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
    decode=object_of("createAnnouncement", CreateAnnouncementPayload),
)
