import type { WorldFile } from "./WorldFile.ts";

const [MAYA, TOMAS, AIKO, PRIYA, SAM] = [2101, 2202, 2203, 2204, 2001];
const [ECOLOGY, PLANNERS] = [310, 57];

/**
 * The world of a mock that is given none: the people of the contract's examples, and some of their conversations.
 *
 * @param size how many conversations Maya's inbox has; those of the examples without it
 */
export function defaultWorld(size?: number): WorldFile {
  const inbox = size === undefined ? INBOX : [...INBOX.slice(0, size), ...manyConversations(size - INBOX.length)];
  return {
    unknown_token: MAYA,
    push: true,
    accounts: [
      { id: 1, name: "Lakeside University", admins_can_view_notifications: true },
      { id: 5, name: "Department of Biology", parent: 1 },
    ],
    users: USERS,
    admins: [
      // So that any token can try every operation, as the contract's examples do.
      { user: MAYA, account: 1, permissions: ["become_user", "manage_alerts", "view_notifications"] },
      { user: SAM, account: 1 },
    ],
    courses: [COURSE],
    groups: [{ id: PLANNERS, name: "Field Trip Planners", course: ECOLOGY, members: [MAYA, TOMAS, AIKO, PRIYA] }],
    conversations: [...inbox, ARCHIVED],
    notifications: NOTIFICATIONS,
    channels: CHANNELS,
    folders: FOLDERS,
    files: FILES,
    progresses: [PROGRESS],
  };
}

const USERS = [
  {
    id: MAYA,
    name: "Maya Lindqvist",
    pronouns: "she/her",
    token: "maya",
    login_id: "maya.lindqvist@example.edu",
  },
  {
    id: TOMAS,
    name: "Tomás Rivera",
    short_name: "Tomás",
    token: "tomas",
    email: "tomas.rivera@example.edu",
    sis_user_id: "s-2202",
  },
  {
    id: AIKO,
    name: "Aiko Tanaka",
    short_name: "Aiko",
    pronouns: "she/they",
    token: "aiko",
    email: "aiko.tanaka@example.edu",
  },
  { id: PRIYA, name: "Priya Nair", pronouns: "she/her", token: "priya", email: "priya.nair@example.edu" },
  { id: SAM, name: "Sam Okafor", token: "sam", email: "sam.okafor@example.edu" },
];

const COURSE = {
  id: ECOLOGY,
  name: "Introduction to Ecology",
  account: 5,
  sections: [
    { id: 811, name: "Ecology, Tuesday lab" },
    { id: 812, name: "Ecology, Thursday lab" },
  ],
  enrollments: [
    { user: MAYA, type: "TeacherEnrollment" as const, section: 811 },
    { user: PRIYA, type: "TaEnrollment" as const, section: 811 },
    { user: TOMAS, type: "StudentEnrollment" as const, section: 811 },
    { user: AIKO, type: "StudentEnrollment" as const, section: 812 },
  ],
};

const INBOX = [
  {
    id: 4217,
    subject: "Soil samples",
    context: `course_${ECOLOGY}`,
    participants: [{ user: MAYA, workflow_state: "unread" as const }, { user: TOMAS }],
    messages: [
      message(9312, MAYA, "2026-10-02T13:05:00Z", "Please bring your soil samples to the lab on Friday."),
      message(9361, TOMAS, "2026-10-05T08:30:00Z", "Could I hand in the soil samples on Monday instead?"),
    ],
  },
  {
    id: 4198,
    subject: "Field trip on Friday",
    private: false,
    context: `group_${PLANNERS}`,
    tags: [`group_${PLANNERS}`, `course_${ECOLOGY}`],
    participants: [
      { user: MAYA, starred: true, last_message_at: "2026-10-01T15:42:00Z" },
      { user: TOMAS },
      { user: AIKO },
    ],
    messages: [
      message(9241, TOMAS, "2026-09-30T12:00:00Z", "Do we have a bus yet?"),
      message(9290, MAYA, "2026-10-01T15:42:00Z", "Here is the way to the marsh, and what to pack."),
    ],
  },
  {
    id: 4105,
    tags: [`course_${ECOLOGY}`],
    participants: [{ user: MAYA }, { user: PRIYA }],
    messages: [message(9102, PRIYA, "2026-09-18T11:20:00Z", "Thank you, that helps a lot!")],
  },
];

const ARCHIVED = {
  id: 4092,
  subject: "The bus",
  private: false,
  tags: [`course_${ECOLOGY}`],
  participants: [{ user: MAYA, workflow_state: "archived" as const }, { user: PRIYA }],
  messages: [message(9204, PRIYA, "2026-09-15T10:12:00Z", "The bus leaves at eight.")],
};

const NOTIFICATIONS = [
  {
    id: 3041,
    account: 1,
    author: PRIYA,
    subject: "Course evaluations are open",
    message: "<p>Please tell us about your courses.</p>",
    roles: ["StudentEnrollment", "TeacherEnrollment"],
    start_at: "2020-01-02T06:00:00Z",
    end_at: "2099-12-31T22:59:59Z",
    icon: "question",
  },
  {
    id: 3038,
    account: 1,
    author: MAYA,
    subject: "Library closed on Fridays",
    message: "<p>The library stays closed on Fridays.</p>",
    start_at: "2020-01-01T06:00:00Z",
    end_at: "2099-12-31T22:59:59Z",
    icon: "warning",
  },
];

const CHANNELS: WorldFile["channels"] = [
  { id: 7301, user: MAYA, address: "maya.lindqvist@example.edu" },
  { id: 7302, user: MAYA, address: "maya@marsh.example", position: 2, workflow_state: "unconfirmed" },
  {
    id: 7303,
    user: MAYA,
    type: "push",
    address: "For All Devices",
    position: 3,
    push_tokens: ["740f4707bebcf74f9b7c25d48e3358945f6aa01da5ddb387462c7eaf61bb78ad"],
  },
];

const FOLDERS = [
  { id: 6101, user: MAYA, name: "my files" },
  { id: 6120, user: MAYA, name: "conversation attachments", parent: 6101 },
];

const FILES = [
  file(90417, "packing-list.pdf", "r8LkPz3QmVt6YbXcN1wDsJfHgA5eUoKi2Ty7RvBq"),
  file(90431, "route.pdf", "Qb4WmX9sTz2LrKf7VhYpJc6NdGg3AeUoRi5Ev8Bt"),
];

/** It stays as it is: no job is behind it. */
const PROGRESS = {
  id: 7301,
  context_id: MAYA,
  user: MAYA,
  tag: "conversation_batch_update",
  completion: 40,
  workflow_state: "running" as const,
};

function file(id: number, display_name: string, uuid: string) {
  return { id, user: MAYA, folder: 6120, display_name, content_type: "application/pdf", uuid };
}

function message(id: number, author: number, created_at: string, body: string) {
  return { id, author, created_at, body };
}

/** Group conversations from Maya's students, older ones with each. */
function manyConversations(count: number) {
  const first = Date.UTC(2026, 8, 1);
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const author = index % 2 === 0 ? TOMAS : AIKO;
    const sent = new Date(first - index * 60_000).toISOString();
    return {
      id: 100_000 + index,
      subject: `Question ${index + 1}`,
      private: false,
      context: `course_${ECOLOGY}`,
      participants: [{ user: MAYA }, { user: author }],
      messages: [message(1_000_000 + index, author, sent, `What about number ${index + 1}?`)],
    };
  });
}
