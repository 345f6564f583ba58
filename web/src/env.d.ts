/// <reference types="vite/client" />
/// <reference types="vue-router/auto-routes" />
