export { default as AcceptInvitation } from './AcceptInvitation.vue';
export { default as FirstAdministrator } from './FirstAdministrator.vue';
export { default as LanguageChoice } from './LanguageChoice.vue';
export { default as LinkFrame } from './LinkFrame.vue';
export { default as MyAccount } from './MyAccount.vue';
export { default as ResetPassword } from './ResetPassword.vue';
export { default as SignInForm } from './SignInForm.vue';
export { default as ThemeChoice } from './ThemeChoice.vue';
export { useLandingPlace } from './useLandingPlace.ts';
